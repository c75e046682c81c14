/// Draws charts as PNG files, for platforms that show images but no data.
@NullMarked
package io.baton.picture;

import org.jspecify.annotations.NullMarked;
