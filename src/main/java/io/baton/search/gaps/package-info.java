/// Groups gaps that ask for the same.
@NullMarked
package io.baton.search.gaps;

import org.jspecify.annotations.NullMarked;
