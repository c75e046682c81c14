/// What a member says, presses and fills in about one partner: add, edit, show, list, pause, own
/// services; and what the packages below share.
///
/// Words and forms become the same [RawFields]; one [PartnerFieldParser] turns them into a
/// [PartnerPatch], and the [PartnerRegistry] writes it. Package `finding` proposes partners for a
/// need, `file` imports and exports CSV, `joining` makes a person a contact by a code.
@NullMarked
package io.baton.desk.partner;

import org.jspecify.annotations.NullMarked;
