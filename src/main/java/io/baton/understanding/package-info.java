/// Reads what people mean: free text and known names in, an intent and its parts out, each with the
/// words it came from. Nothing is made up: every value is in the text or known to the firm.
@NullMarked
package io.baton.understanding;

import org.jspecify.annotations.NullMarked;
