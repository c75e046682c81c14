/// Draws a chart as a PNG, for platforms that show pictures and not data.
@NullMarked
package io.baton.picture;

import org.jspecify.annotations.NullMarked;
