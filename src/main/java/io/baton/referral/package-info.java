/// The referral: one need of one client, its states, and its one accountable person.
///
/// At every moment a referral has exactly one baton holder. The sender holds it until the other
/// side accepts; a late or refused handoff comes back to a named person. [Parties#holder()] is
/// never null, so that neither none nor two can be represented.
@NullMarked
package io.baton.referral;

import org.jspecify.annotations.NullMarked;
