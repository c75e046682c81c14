/// Groups gaps that ask for the same thing.
@NullMarked
package io.baton.search.gaps;

import org.jspecify.annotations.NullMarked;
