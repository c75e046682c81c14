/// The stores that the desk reads and writes, one per kind of document. A write stores the document
/// and its posts, or neither.
@NullMarked
package io.baton.store;

import org.jspecify.annotations.NullMarked;
