/// The commands, buttons and forms about partners and the bench they make.
///
/// Words and forms are brought to the same [Told], read by one reader into a [Change], and written
/// by the [Roster].
@NullMarked
package io.baton.desk.partner;

import org.jspecify.annotations.NullMarked;
