/// What the desk reads and writes: for each kind of document one store, whose write keeps the
/// document and its posts together, or neither.
@NullMarked
package io.baton.store;

import org.jspecify.annotations.NullMarked;
