/// Terms of an accepted referral: what was frozen, how its fees follow from it, and changes that
/// both sides agree on.
@NullMarked
package io.baton.desk.refer.terms;

import org.jspecify.annotations.NullMarked;
