// Written by `npm run generate`. Do not edit: change src/catalog/sp-api/curated or scripts/sp-api instead.

export const notifications: Readonly<Record<string, string>> = {
  ORDER_CHANGE: 'Payload.OrderChangeNotification.Summary.DestinationPostalCode=postal-code/identifier',
  ORDER_STATUS_CHANGE: 'Payload.OrderStatusChangeNotification.DestinationPostalCode=postal-code/identifier',
  MFN_ORDER_STATUS_CHANGE: 'Payload.MFNOrderNotification.DestinationPostalCode=postal-code/identifier',
  SHIPMENT_TRACKING_MILESTONE_CHANGED: 'payload.shipmentTrackingMilestoneChangedNotification.trackingDetail.latestMilestone.location.address.city=address/quasi payload.shipmentTrackingMilestoneChangedNotification.trackingDetail.milestoneHistory[].location.address.city=address/quasi',
};
