/// The indexes of the embedded database, and which of them a query reads.
@NullMarked
package io.baton.embedded.index;

import org.jspecify.annotations.NullMarked;
