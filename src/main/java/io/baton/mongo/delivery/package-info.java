/// Stores the outbox, and what the delivery of posts remembers.
@NullMarked
package io.baton.mongo.delivery;

import org.jspecify.annotations.NullMarked;
