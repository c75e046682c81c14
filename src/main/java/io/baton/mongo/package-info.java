/// The stores, on the plain MongoDB driver. What they promise, the contracts in the tests say.
///
/// Each document is read, decided upon and replaced by one write, which counts only if nobody wrote
/// in between. It carries the turns that it has heard and the posts that it still has to say, so
/// that the one write keeps all or nothing; [HandOver] brings the posts to the outbox afterwards.
/// Every key begins with the firm. Order, expiry, and upper and lower case are our code's: engines
/// differ in them.
///
/// A new store: a [Layout], and [Documents] for what turns change; a collection of its own for what
/// only clocks and couriers touch.
@NullMarked
package io.baton.mongo;

import org.jspecify.annotations.NullMarked;
