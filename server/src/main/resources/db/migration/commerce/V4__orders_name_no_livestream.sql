-- No platform's export names the livestream of an order; sellers of a livestream are those whose products it showed.
alter table commerce.order_made drop column livestream;
