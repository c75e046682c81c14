/// The stores, on the plain MongoDB driver. What they promise, `StoreContract`s in the tests say.
///
/// Each document is read, decided upon and replaced by one write, which counts only if nobody wrote
/// in between. It carries the turns that it has heard and the posts that it still has to say, so
/// that the one write keeps all or nothing; [HandOver] brings the posts to the outbox afterwards.
/// Every key begins with the firm. Order, filters and upper and lower case are our code's: the
/// embedded engine indexes what is unique and nothing else.
@NullMarked
package io.baton.mongo;

import org.jspecify.annotations.NullMarked;
