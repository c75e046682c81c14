/// Steps with a referral that people describe in their own words: how they are written, what's
/// missing, and how one is taken back.
@NullMarked
package io.baton.desk.freetext.step;

import org.jspecify.annotations.NullMarked;
