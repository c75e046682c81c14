/// Money between the firm and a partner: the ledger of fees that follows from the frozen terms of
/// each win, and monthly statements of it, which never change once they're sent.
@NullMarked
package io.baton.statement;

import org.jspecify.annotations.NullMarked;
