/// Finds partners for a client's need, proposes them with buttons, and keeps what no one serves as
/// a gap.
@NullMarked
package io.baton.desk.partner.finding;

import org.jspecify.annotations.NullMarked;
