/// What every store promises, tried on each engine there is.
@NullMarked
package io.baton.stores;

import org.jspecify.annotations.NullMarked;
