/// Finds partners for a client's need and proposes them with buttons. Records a need that no one
/// serves as a gap.
@NullMarked
package io.baton.desk.partner.finding;

import org.jspecify.annotations.NullMarked;
