/// The referral: one need of one client, its states, and its one accountable person.
///
/// A referral always has exactly one baton holder. The sender holds the baton until the other side
/// accepts; a declined or lapsed handoff returns to a named person. [Parties#holder()] is never
/// null, so neither zero nor two holders can be represented.
@NullMarked
package io.baton.referral;

import org.jspecify.annotations.NullMarked;
