/// The stores, on the plain MongoDB driver. The contracts in the tests say what they promise.
///
/// One write replaces a document, and only if no one wrote since it was read. It carries the turns
/// already processed and the posts that follow, so it keeps all or nothing; [OutboxRelay] moves the
/// posts to the outbox afterwards. Every key begins with the firm. Order, expiry and letter case
/// are decided in our code, because engines differ.
///
/// What each search needs in full is kept in memory: a firm's partners in [CachedCollection], what
/// its referrals teach in [MongoHistories]. Both see this instance's own writes at once, and those
/// of other instances within a second, when someone asks.
///
/// To add a store: a [CollectionSchema] and a [DocumentCollection] for what turns change; a plain
/// collection for what only clocks and couriers touch. The document itself goes to
/// `mongo.document`.
@NullMarked
package io.baton.mongo;

import org.jspecify.annotations.NullMarked;
