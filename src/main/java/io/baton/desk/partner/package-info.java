/// Commands, buttons and forms about one partner (add, edit, show, list, pause, own services), and
/// the code shared with the packages below.
///
/// Commands and forms both become [RawFields]. One [PartnerFieldParser] turns them into a
/// [PartnerPatch], which the [PartnerRegistry] writes. Package `finding` proposes partners for a
/// need, `terms` sets who pays what, `file` imports and exports CSV, and `joining` links a person
/// to a partner by code.
@NullMarked
package io.baton.desk.partner;

import org.jspecify.annotations.NullMarked;
