/// Fees of the statements that were sent, as files that accounting programs import. Pure: the same
/// statements give the same bytes. Knows no client.
@NullMarked
package io.baton.statement.book;

import org.jspecify.annotations.NullMarked;
