/// Tokens, stems, spelling, and splitting a need into pieces.
@NullMarked
package io.baton.search.text;

import org.jspecify.annotations.NullMarked;
