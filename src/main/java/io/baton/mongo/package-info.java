/// The stores, on the plain MongoDB driver. What they promise, the contracts in the tests say.
///
/// Each document is read, decided upon and replaced by one write, which counts only if nobody wrote
/// in between. It carries the turns that it has heard and the posts that it still has to say, so
/// that the one write keeps all or nothing; [HandOver] brings the posts to the outbox afterwards.
/// Every key begins with the firm. Order, expiry, and upper and lower case are our code's: engines
/// differ in them.
///
/// What each search needs whole is kept in memory: a firm's bench by [Remembered], what its
/// referrals teach by [MongoHistories]. Both are told by this instance's own writes at once; of
/// what others wrote they read only what changed, at most once a second and only when somebody
/// asks.
///
/// A new store: a [Layout], and [Documents] for what turns change; a collection of its own for what
/// only clocks and couriers touch.
@NullMarked
package io.baton.mongo;

import org.jspecify.annotations.NullMarked;
