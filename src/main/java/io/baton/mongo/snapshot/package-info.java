/// What is known of a collection in memory: its documents, and which of them changed lately.
@NullMarked
package io.baton.mongo.snapshot;

import org.jspecify.annotations.NullMarked;
