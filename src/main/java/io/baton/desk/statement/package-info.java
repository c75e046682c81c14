/// Statements: what the firm and a partner owe each other, month by month. A member sends one, the
/// partner's money contact agrees or asks.
@NullMarked
package io.baton.desk.statement;

import org.jspecify.annotations.NullMarked;
