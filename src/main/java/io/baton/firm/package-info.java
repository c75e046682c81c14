/// The firm that runs Baton, and its settings.
@NullMarked
package io.baton.firm;

import org.jspecify.annotations.NullMarked;
