/// Linear models, which the build trains.
@NullMarked
package io.baton.understanding.linear;

import org.jspecify.annotations.NullMarked;
