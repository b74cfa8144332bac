// Written by `npm run generate`. Do not edit: change src/catalog/sp-api/curated or scripts/sp-api instead.
import type { EndpointData } from '../types.ts';

export const endpoints: EndpointData = {
  amazonWarehousingAndDistribution: {
    '2024-05-09': {
      createInbound: 'POST /awd/2024-05-09/inboundOrders',
      getInbound: 'GET /awd/2024-05-09/inboundOrders/{orderId}',
      updateInbound: 'PUT /awd/2024-05-09/inboundOrders/{orderId}',
      cancelInbound: 'POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation',
      confirmInbound: 'POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation',
      getInboundShipment: 'GET /awd/2024-05-09/inboundShipments/{shipmentId}',
      getInboundShipmentLabels: 'GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels',
      updateInboundShipmentTransportDetails: 'PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport',
      checkInboundEligibility: 'POST /awd/2024-05-09/inboundEligibility',
      listInboundShipments: 'GET /awd/2024-05-09/inboundShipments',
      listInventory: 'GET /awd/2024-05-09/inventory',
    },
  },
  aplusContent: {
    '2020-11-01': {
      searchContentDocuments: 'GET /aplus/2020-11-01/contentDocuments',
      createContentDocument: 'POST /aplus/2020-11-01/contentDocuments',
      getContentDocument: 'GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}',
      updateContentDocument: 'POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}',
      listContentDocumentAsinRelations: 'GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins',
      postContentDocumentAsinRelations: 'POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins',
      validateContentDocumentAsinRelations: 'POST /aplus/2020-11-01/contentAsinValidations',
      searchContentPublishRecords: 'GET /aplus/2020-11-01/contentPublishRecords',
      postContentDocumentApprovalSubmission: 'POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions',
      postContentDocumentSuspendSubmission: 'POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions',
    },
  },
  appIntegrations: {
    '2024-04-01': {
      createNotification: 'POST /appIntegrations/2024-04-01/notifications',
      deleteNotifications: 'POST /appIntegrations/2024-04-01/notifications/deletion',
      recordActionFeedback: 'POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback',
    },
  },
  applicationManagement: {
    '2023-11-30': {
      rotateApplicationClientSecret: 'POST /applications/2023-11-30/clientSecret',
    },
  },
  catalogItems: {
    v0: {
      listCatalogCategories: 'GET /catalog/v0/categories',
    },
    '2020-12-01': {
      searchCatalogItems: 'GET /catalog/2020-12-01/items',
      getCatalogItem: 'GET /catalog/2020-12-01/items/{asin}',
    },
    '2022-04-01': {
      searchCatalogItems: 'GET /catalog/2022-04-01/items',
      getCatalogItem: 'GET /catalog/2022-04-01/items/{asin}',
    },
  },
  customerFeedback: {
    '2024-06-01': {
      getItemReviewTopics: 'GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics',
      getItemBrowseNode: 'GET /customerFeedback/2024-06-01/items/{asin}/browseNode',
      getBrowseNodeReviewTopics: 'GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics',
      getItemReviewTrends: 'GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends',
      getBrowseNodeReviewTrends: 'GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends',
      getBrowseNodeReturnTopics: 'GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics',
      getBrowseNodeReturnTrends: 'GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends',
    },
  },
  dataKiosk: {
    '2023-11-15': {
      getQueries: 'GET /dataKiosk/2023-11-15/queries',
      createQuery: 'POST /dataKiosk/2023-11-15/queries',
      getQuery: 'GET /dataKiosk/2023-11-15/queries/{queryId}',
      cancelQuery: 'DELETE /dataKiosk/2023-11-15/queries/{queryId}',
      getDocument: 'GET /dataKiosk/2023-11-15/documents/{documentId}',
    },
  },
  easyShip: {
    '2022-03-23': {
      listHandoverSlots: 'POST /easyShip/2022-03-23/timeSlot',
      getScheduledPackage: 'GET /easyShip/2022-03-23/package',
      createScheduledPackage: 'POST /easyShip/2022-03-23/package',
      updateScheduledPackages: 'PATCH /easyShip/2022-03-23/package',
      createScheduledPackageBulk: 'POST /easyShip/2022-03-23/packages/bulk',
    },
  },
  externalFulfillmentInventory: {
    '2024-09-11': {
      batchInventory: 'POST /externalFulfillment/inventory/2024-09-11/inventories',
    },
  },
  externalFulfillmentReturns: {
    '2024-09-11': {
      listReturns: 'GET /externalFulfillment/2024-09-11/returns',
      getReturn: 'GET /externalFulfillment/2024-09-11/returns/{returnId}',
    },
  },
  externalFulfillmentShipping: {
    '2024-09-11': {
      getShipments: 'GET /externalFulfillment/2024-09-11/shipments',
      getShipment: 'GET /externalFulfillment/2024-09-11/shipments/{shipmentId}',
      processShipment: 'POST /externalFulfillment/2024-09-11/shipments/{shipmentId}',
      createPackages: 'POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages',
      updatePackage: 'PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}',
      updatePackageStatus: 'PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}',
      retrieveShippingOptions: 'GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions',
      generateInvoice: 'POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice',
      retrieveInvoice: 'GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice',
      generateShipLabels: 'PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels',
    },
  },
  fbaInboundEligibility: {
    v1: {
      getItemEligibilityPreview: 'GET /fba/inbound/v1/eligibility/itemPreview',
    },
  },
  fbaInventory: {
    v1: {
      getInventorySummaries: 'GET /fba/inventory/v1/summaries',
      createInventoryItem: 'POST /fba/inventory/v1/items',
      deleteInventoryItem: 'DELETE fba/inventory/v1/items/{sellerSku}',
      addInventory: 'POST /fba/inventory/v1/items/inventory',
    },
  },
  feeds: {
    '2021-06-30': {
      getFeeds: 'GET /feeds/2021-06-30/feeds',
      createFeed: 'POST /feeds/2021-06-30/feeds',
      getFeed: 'GET /feeds/2021-06-30/feeds/{feedId}',
      cancelFeed: 'DELETE /feeds/2021-06-30/feeds/{feedId}',
      createFeedDocument: 'POST /feeds/2021-06-30/documents',
      getFeedDocument: 'GET /feeds/2021-06-30/documents/{feedDocumentId}',
    },
  },
  finances: {
    v0: {
      listFinancialEventGroups: 'GET /finances/v0/financialEventGroups',
      listFinancialEventsByGroupId: 'GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents',
      listFinancialEventsByOrderId: 'GET /finances/v0/orders/{orderId}/financialEvents',
      listFinancialEvents: 'GET /finances/v0/financialEvents',
    },
    '2024-06-19': {
      listTransactions: 'GET /finances/2024-06-19/transactions',
    },
  },
  fulfillmentInbound: {
    v0: {
      getPrepInstructions: 'GET /fba/inbound/v0/prepInstructions',
      getLabels: 'GET /fba/inbound/v0/shipments/{shipmentId}/labels',
      getBillOfLading: 'GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading',
      getShipments: 'GET /fba/inbound/v0/shipments',
      getShipmentItemsByShipmentId: 'GET /fba/inbound/v0/shipments/{shipmentId}/items',
      getShipmentItems: 'GET /fba/inbound/v0/shipmentItems',
    },
    '2024-03-20': {
      listInboundPlans: 'GET /inbound/fba/2024-03-20/inboundPlans',
      createInboundPlan: 'POST /inbound/fba/2024-03-20/inboundPlans',
      getInboundPlan: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}',
      listInboundPlanBoxes: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes',
      cancelInboundPlan: 'PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation',
      listInboundPlanItems: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items',
      updateInboundPlanName: 'PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name',
      listPackingGroupBoxes: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes',
      listPackingGroupItems: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items',
      setPackingInformation: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation',
      listPackingOptions: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions',
      generatePackingOptions: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions',
      confirmPackingOption: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation',
      listInboundPlanPallets: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets',
      listPlacementOptions: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions',
      generatePlacementOptions: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions',
      confirmPlacementOption: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation',
      getShipment: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}',
      listShipmentBoxes: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes',
      listShipmentContentUpdatePreviews: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews',
      generateShipmentContentUpdatePreviews: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews',
      getShipmentContentUpdatePreview: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}',
      confirmShipmentContentUpdatePreview: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation',
      getDeliveryChallanDocument: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument',
      listDeliveryWindowOptions: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions',
      generateDeliveryWindowOptions: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions',
      confirmDeliveryWindowOptions: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation',
      listShipmentItems: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items',
      updateShipmentName: 'PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name',
      listShipmentPallets: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets',
      cancelSelfShipAppointment: 'PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation',
      getSelfShipAppointmentSlots: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots',
      generateSelfShipAppointmentSlots: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots',
      scheduleSelfShipAppointment: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule',
      updateShipmentSourceAddress: 'PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress',
      updateShipmentTrackingDetails: 'PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails',
      listTransportationOptions: 'GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions',
      generateTransportationOptions: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions',
      confirmTransportationOptions: 'POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation',
      updateItemComplianceDetails: 'PUT /inbound/fba/2024-03-20/items/compliance',
      createMarketplaceItemLabels: 'POST /inbound/fba/2024-03-20/items/labels',
      listPrepDetails: 'GET /inbound/fba/2024-03-20/items/prepDetails',
      setPrepDetails: 'POST /inbound/fba/2024-03-20/items/prepDetails',
      getInboundOperationStatus: 'GET /inbound/fba/2024-03-20/operations/{operationId}',
    },
  },
  fulfillmentOutbound: {
    '2020-07-01': {
      getFulfillmentPreview: 'POST /fba/outbound/2020-07-01/fulfillmentOrders/preview',
      deliveryOffers: 'POST /fba/outbound/2020-07-01/deliveryOffers',
      listAllFulfillmentOrders: 'GET /fba/outbound/2020-07-01/fulfillmentOrders',
      createFulfillmentOrder: 'POST /fba/outbound/2020-07-01/fulfillmentOrders',
      getPackageTrackingDetails: 'GET /fba/outbound/2020-07-01/tracking',
      listReturnReasonCodes: 'GET /fba/outbound/2020-07-01/returnReasonCodes',
      createFulfillmentReturn: 'PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return',
      getFulfillmentOrder: 'GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}',
      updateFulfillmentOrder: 'PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}',
      cancelFulfillmentOrder: 'PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel',
      submitFulfillmentOrderStatusUpdate: 'PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status',
      getFeatures: 'GET /fba/outbound/2020-07-01/features',
      getFeatureInventory: 'GET /fba/outbound/2020-07-01/features/inventory/{featureName}',
      getFeatureSKU: 'GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}',
    },
  },
  invoices: {
    '2024-06-19': {
      getInvoicesAttributes: 'GET /tax/invoices/2024-06-19/attributes',
      getInvoicesDocument: 'GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}',
      getInvoicesExports: 'GET /tax/invoices/2024-06-19/exports',
      createInvoicesExport: 'POST /tax/invoices/2024-06-19/exports',
      getInvoicesExport: 'GET /tax/invoices/2024-06-19/exports/{exportId}',
      createGovernmentInvoice: 'POST /tax/invoices/2024-06-19/governmentInvoiceRequests',
      getGovernmentInvoiceStatus: 'GET /tax/invoices/2024-06-19/governmentInvoiceRequests',
      getGovernmentInvoiceDocument: 'GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}',
    },
  },
  listingsItems: {
    '2020-09-01': {
      putListingsItem: 'PUT /listings/2020-09-01/items/{sellerId}/{sku}',
      deleteListingsItem: 'DELETE /listings/2020-09-01/items/{sellerId}/{sku}',
      patchListingsItem: 'PATCH /listings/2020-09-01/items/{sellerId}/{sku}',
    },
    '2021-08-01': {
      getListingsItem: 'GET /listings/2021-08-01/items/{sellerId}/{sku}',
      searchListingsItems: 'GET /listings/2021-08-01/items/{sellerId}',
      putListingsItem: 'PUT /listings/2021-08-01/items/{sellerId}/{sku}',
      deleteListingsItem: 'DELETE /listings/2021-08-01/items/{sellerId}/{sku}',
      patchListingsItem: 'PATCH /listings/2021-08-01/items/{sellerId}/{sku}',
    },
  },
  listingsRestrictions: {
    '2021-08-01': {
      getListingsRestrictions: 'GET /listings/2021-08-01/restrictions',
    },
  },
  merchantFulfillment: {
    v0: {
      getEligibleShipmentServices: 'POST /mfn/v0/eligibleShippingServices',
      getShipment: 'GET /mfn/v0/shipments/{shipmentId}',
      cancelShipment: 'DELETE /mfn/v0/shipments/{shipmentId}',
      createShipment: 'POST /mfn/v0/shipments',
      getAdditionalSellerInputs: 'POST /mfn/v0/additionalSellerInputs',
    },
  },
  messaging: {
    v1: {
      getMessagingActionsForOrder: 'GET /messaging/v1/orders/{amazonOrderId}',
      confirmCustomizationDetails: 'POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails',
      createConfirmDeliveryDetails: 'POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails',
      createLegalDisclosure: 'POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure',
      createNegativeFeedbackRemoval: 'POST /messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval',
      createConfirmOrderDetails: 'POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails',
      createConfirmServiceDetails: 'POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails',
      CreateAmazonMotors: 'POST /messaging/v1/orders/{amazonOrderId}/messages/amazonMotors',
      CreateWarranty: 'POST /messaging/v1/orders/{amazonOrderId}/messages/warranty',
      GetAttributes: 'GET /messaging/v1/orders/{amazonOrderId}/attributes',
      createDigitalAccessKey: 'POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey',
      createUnexpectedProblem: 'POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem',
      sendInvoice: 'POST /messaging/v1/orders/{amazonOrderId}/messages/invoice',
    },
  },
  notifications: {
    v1: {
      getSubscription: 'GET /notifications/v1/subscriptions/{notificationType}',
      createSubscription: 'POST /notifications/v1/subscriptions/{notificationType}',
      getSubscriptionById: 'GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}',
      deleteSubscriptionById: 'DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}',
      getDestinations: 'GET /notifications/v1/destinations',
      createDestination: 'POST /notifications/v1/destinations',
      getDestination: 'GET /notifications/v1/destinations/{destinationId}',
      deleteDestination: 'DELETE /notifications/v1/destinations/{destinationId}',
    },
  },
  orders: {
    v0: {
      getOrders: 'GET /orders/v0/orders',
      getOrder: 'GET /orders/v0/orders/{orderId}',
      getOrderBuyerInfo: 'GET /orders/v0/orders/{orderId}/buyerInfo',
      getOrderAddress: 'GET /orders/v0/orders/{orderId}/address',
      getOrderItems: 'GET /orders/v0/orders/{orderId}/orderItems',
      getOrderItemsBuyerInfo: 'GET /orders/v0/orders/{orderId}/orderItems/buyerInfo',
      updateShipmentStatus: 'POST /orders/v0/orders/{orderId}/shipment',
      getOrderRegulatedInfo: 'GET /orders/v0/orders/{orderId}/regulatedInfo',
      updateVerificationStatus: 'PATCH /orders/v0/orders/{orderId}/regulatedInfo',
      confirmShipment: 'POST /orders/v0/orders/{orderId}/shipmentConfirmation',
    },
    '2026-01-01': {
      searchOrders: 'GET /orders/2026-01-01/orders',
      getOrder: 'GET /orders/2026-01-01/orders/{orderId}',
    },
  },
  productFees: {
    v0: {
      getMyFeesEstimateForSKU: 'POST /products/fees/v0/listings/{SellerSKU}/feesEstimate',
      getMyFeesEstimateForASIN: 'POST /products/fees/v0/items/{Asin}/feesEstimate',
      getMyFeesEstimates: 'POST /products/fees/v0/feesEstimate',
    },
  },
  productPricing: {
    v0: {
      getPricing: 'GET /products/pricing/v0/price',
      getCompetitivePricing: 'GET /products/pricing/v0/competitivePrice',
      getListingOffers: 'GET /products/pricing/v0/listings/{SellerSKU}/offers',
      getItemOffers: 'GET /products/pricing/v0/items/{Asin}/offers',
      getItemOffersBatch: 'POST /batches/products/pricing/v0/itemOffers',
      getListingOffersBatch: 'POST /batches/products/pricing/v0/listingOffers',
    },
    '2022-05-01': {
      getFeaturedOfferExpectedPriceBatch: 'POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice',
      getCompetitiveSummary: 'POST /batches/products/pricing/2022-05-01/items/competitiveSummary',
    },
  },
  productTypeDefinitions: {
    '2020-09-01': {
      searchDefinitionsProductTypes: 'GET /definitions/2020-09-01/productTypes',
      getDefinitionsProductType: 'GET /definitions/2020-09-01/productTypes/{productType}',
    },
  },
  replenishment: {
    '2022-11-07': {
      getSellingPartnerMetrics: 'POST /replenishment/2022-11-07/sellingPartners/metrics/search',
      listOfferMetrics: 'POST /replenishment/2022-11-07/offers/metrics/search',
      listOffers: 'POST /replenishment/2022-11-07/offers/search',
    },
  },
  reports: {
    '2021-06-30': {
      getReports: 'GET /reports/2021-06-30/reports',
      createReport: 'POST /reports/2021-06-30/reports',
      getReport: 'GET /reports/2021-06-30/reports/{reportId}',
      cancelReport: 'DELETE /reports/2021-06-30/reports/{reportId}',
      getReportSchedules: 'GET /reports/2021-06-30/schedules',
      createReportSchedule: 'POST /reports/2021-06-30/schedules',
      getReportSchedule: 'GET /reports/2021-06-30/schedules/{reportScheduleId}',
      cancelReportSchedule: 'DELETE /reports/2021-06-30/schedules/{reportScheduleId}',
      getReportDocument: 'GET /reports/2021-06-30/documents/{reportDocumentId}',
    },
  },
  sales: {
    v1: {
      getOrderMetrics: 'GET /sales/v1/orderMetrics',
    },
  },
  sellerWallet: {
    '2024-03-01': {
      listAccounts: 'GET /finances/transfers/wallet/2024-03-01/accounts',
      getAccount: 'GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}',
      listAccountBalances: 'GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance',
      getTransferPreview: 'GET /finances/transfers/wallet/2024-03-01/transferPreview',
      listAccountTransactions: 'GET /finances/transfers/wallet/2024-03-01/transactions',
      createTransaction: 'POST /finances/transfers/wallet/2024-03-01/transactions',
      getTransaction: 'GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}',
      listTransferSchedules: 'GET /finances/transfers/wallet/2024-03-01/transferSchedules',
      createTransferSchedule: 'POST /finances/transfers/wallet/2024-03-01/transferSchedules',
      updateTransferSchedule: 'PUT /finances/transfers/wallet/2024-03-01/transferSchedules',
      getTransferSchedule: 'GET finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}',
      deleteScheduleTransaction: 'DELETE finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}',
    },
  },
  sellers: {
    v1: {
      getMarketplaceParticipations: 'GET /sellers/v1/marketplaceParticipations',
      getAccount: 'GET /sellers/v1/account',
    },
  },
  services: {
    v1: {
      getServiceJobByServiceJobId: 'GET /service/v1/serviceJobs/{serviceJobId}',
      cancelServiceJobByServiceJobId: 'PUT /service/v1/serviceJobs/{serviceJobId}/cancellations',
      completeServiceJobByServiceJobId: 'PUT /service/v1/serviceJobs/{serviceJobId}/completions',
      getServiceJobs: 'GET /service/v1/serviceJobs',
      addAppointmentForServiceJobByServiceJobId: 'POST /service/v1/serviceJobs/{serviceJobId}/appointments',
      rescheduleAppointmentForServiceJobByServiceJobId: 'POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}',
      assignAppointmentResources: 'PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources',
      setAppointmentFulfillmentData: 'PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment',
      getRangeSlotCapacity: 'POST /service/v1/serviceResources/{resourceId}/capacity/range',
      getFixedSlotCapacity: 'POST /service/v1/serviceResources/{resourceId}/capacity/fixed',
      updateSchedule: 'PUT /service/v1/serviceResources/{resourceId}/schedules',
      createReservation: 'POST /service/v1/reservation',
      updateReservation: 'PUT /service/v1/reservation/{reservationId}',
      cancelReservation: 'DELETE /service/v1/reservation/{reservationId}',
      getAppointmentSlotsByJobId: 'GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots',
      getAppointmmentSlots: 'GET /service/v1/appointmentSlots',
      createServiceDocumentUploadDestination: 'POST /service/v1/documents',
    },
  },
  shipmentInvoicing: {
    v0: {
      getShipmentDetails: 'GET /fba/outbound/brazil/v0/shipments/{shipmentId}',
      submitInvoice: 'POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice',
      getInvoiceStatus: 'GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status',
    },
  },
  shipping: {
    v1: {
      createShipment: 'POST /shipping/v1/shipments',
      getShipment: 'GET /shipping/v1/shipments/{shipmentId}',
      cancelShipment: 'POST /shipping/v1/shipments/{shipmentId}/cancel',
      purchaseLabels: 'POST /shipping/v1/shipments/{shipmentId}/purchaseLabels',
      retrieveShippingLabel: 'POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label',
      purchaseShipment: 'POST /shipping/v1/purchaseShipment',
      getRates: 'POST /shipping/v1/rates',
      getAccount: 'GET /shipping/v1/account',
      getTrackingInformation: 'GET /shipping/v1/tracking/{trackingId}',
    },
    v2: {
      getRates: 'POST /shipping/v2/shipments/rates',
      purchaseShipment: 'POST /shipping/v2/shipments',
      oneClickShipment: 'POST /shipping/v2/oneClickShipment',
      getTracking: 'GET /shipping/v2/tracking',
      getShipmentDocuments: 'GET /shipping/v2/shipments/{shipmentId}/documents',
      cancelShipment: 'PUT /shipping/v2/shipments/{shipmentId}/cancel',
      getAccessPoints: 'GET /shipping/v2/accessPoints',
      submitNdrFeedback: 'POST /shipping/v2/ndrFeedback',
      getAdditionalInputs: 'GET /shipping/v2/shipments/additionalInputs/schema',
      directPurchaseShipment: 'POST /shipping/v2/shipments/directPurchase',
    },
  },
  solicitations: {
    v1: {
      getSolicitationActionsForOrder: 'GET /solicitations/v1/orders/{amazonOrderId}',
      createProductReviewAndSellerFeedbackSolicitation: 'POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback',
    },
  },
  supplySources: {
    '2020-07-01': {
      getSupplySources: 'GET /supplySources/2020-07-01/supplySources',
      createSupplySource: 'POST /supplySources/2020-07-01/supplySources',
      getSupplySource: 'GET /supplySources/2020-07-01/supplySources/{supplySourceId}',
      updateSupplySource: 'PUT /supplySources/2020-07-01/supplySources/{supplySourceId}',
      archiveSupplySource: 'DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}',
      updateSupplySourceStatus: 'PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status',
    },
  },
  tokens: {
    '2021-03-01': {
      createRestrictedDataToken: 'POST /tokens/2021-03-01/restrictedDataToken',
    },
  },
  transfers: {
    '2024-06-01': {
      initiatePayout: 'POST /finances/transfers/2024-06-01/payouts',
      getPaymentMethods: 'GET /finances/transfers/2024-06-01/paymentMethods',
    },
  },
  uploads: {
    '2020-11-01': {
      createUploadDestinationForResource: 'POST /uploads/2020-11-01/uploadDestinations/{resource}',
    },
  },
  vehicles: {
    '2024-11-01': {
      getVehicles: 'GET /catalog/2024-11-01/automotive/vehicles',
    },
  },
  vendorDirectFulfillmentInventory: {
    v1: {
      submitInventoryUpdate: 'POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items',
    },
  },
  vendorDirectFulfillmentOrders: {
    v1: {
      getOrders: 'GET /vendor/directFulfillment/orders/v1/purchaseOrders',
      getOrder: 'GET /vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}',
      submitAcknowledgement: 'POST /vendor/directFulfillment/orders/v1/acknowledgements',
    },
    '2021-12-28': {
      getOrders: 'GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders',
      getOrder: 'GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}',
      submitAcknowledgement: 'POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements',
    },
  },
  vendorDirectFulfillmentPayments: {
    v1: {
      submitInvoice: 'POST /vendor/directFulfillment/payments/v1/invoices',
    },
  },
  vendorDirectFulfillmentSandboxTestData: {
    '2021-10-28': {
      generateOrderScenarios: 'POST /vendor/directFulfillment/sandbox/2021-10-28/orders',
      getOrderScenarios: 'GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}',
    },
  },
  vendorDirectFulfillmentShipping: {
    v1: {
      getShippingLabels: 'GET /vendor/directFulfillment/shipping/v1/shippingLabels',
      submitShippingLabelRequest: 'POST /vendor/directFulfillment/shipping/v1/shippingLabels',
      getShippingLabel: 'GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}',
      submitShipmentConfirmations: 'POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations',
      submitShipmentStatusUpdates: 'POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates',
      getCustomerInvoices: 'GET /vendor/directFulfillment/shipping/v1/customerInvoices',
      getCustomerInvoice: 'GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}',
      getPackingSlips: 'GET /vendor/directFulfillment/shipping/v1/packingSlips',
      getPackingSlip: 'GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}',
    },
    '2021-12-28': {
      getShippingLabels: 'GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels',
      submitShippingLabelRequest: 'POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels',
      getShippingLabel: 'GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}',
      createShippingLabels: 'POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}',
      submitShipmentConfirmations: 'POST /vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations',
      submitShipmentStatusUpdates: 'POST /vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates',
      getCustomerInvoices: 'GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices',
      getCustomerInvoice: 'GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}',
      getPackingSlips: 'GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips',
      getPackingSlip: 'GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}',
      createContainerLabel: 'POST /vendor/directFulfillment/shipping/2021-12-28/containerLabel',
    },
  },
  vendorDirectFulfillmentTransactions: {
    v1: {
      getTransactionStatus: 'GET /vendor/directFulfillment/transactions/v1/transactions/{transactionId}',
    },
    '2021-12-28': {
      getTransactionStatus: 'GET /vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}',
    },
  },
  vendorInvoices: {
    v1: {
      submitInvoices: 'POST /vendor/payments/v1/invoices',
    },
  },
  vendorOrders: {
    v1: {
      getPurchaseOrders: 'GET /vendor/orders/v1/purchaseOrders',
      getPurchaseOrder: 'GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}',
      submitAcknowledgement: 'POST /vendor/orders/v1/acknowledgements',
      getPurchaseOrdersStatus: 'GET /vendor/orders/v1/purchaseOrdersStatus',
    },
  },
  vendorShipments: {
    v1: {
      SubmitShipmentConfirmations: 'POST /vendor/shipping/v1/shipmentConfirmations',
      GetShipmentDetails: 'GET /vendor/shipping/v1/shipments',
      SubmitShipments: 'POST /vendor/shipping/v1/shipments',
      GetShipmentLabels: 'GET /vendor/shipping/v1/transportLabels',
    },
  },
  vendorTransactionStatus: {
    v1: {
      getTransaction: 'GET /vendor/transactions/v1/transactions/{transactionId}',
    },
  },
};
