/// The referral: one need of one client, its states, and its one accountable person.
///
/// At every moment a referral has exactly one baton holder. The sender holds it until the other
/// side accepts; a late or refused handoff comes back to a named person. [Referral#holder()] is a
/// plain field, never null, so that nobody and two are not representable.
@NullMarked
package io.baton.referral;

import org.jspecify.annotations.NullMarked;
