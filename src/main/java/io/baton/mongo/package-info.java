/// The stores, on the plain MongoDB driver. The contracts in the tests define what they promise.
///
/// A write replaces one document, and only if no one wrote to it since it was read. The document
/// also holds the turns already processed and the posts to send, so all of it is stored or none.
/// [OutboxRelay] then moves the posts to the outbox. Every key starts with the firm. Sorting,
/// expiry and letter case are up to our code, because engines differ.
///
/// Searches read every partner of a firm and the outcome of every referral, so both are cached: in
/// [CachedCollection] and [MongoHistories]. Both show writes by this instance at once, and those by
/// others within a second.
///
/// To add a store, use a [CollectionSchema] and a [DocumentCollection] for what turns change, and a
/// plain collection for what only clocks and couriers change. The mapping to a document belongs in
/// `mongo.document`. Then name it in [MongoStores].
@NullMarked
package io.baton.mongo;

import org.jspecify.annotations.NullMarked;
