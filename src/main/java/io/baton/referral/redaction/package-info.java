/// Finds ways to reach a client in free text, and hides them.
@NullMarked
package io.baton.referral.redaction;

import org.jspecify.annotations.NullMarked;
