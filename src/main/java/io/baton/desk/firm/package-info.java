/// The firm's settings.
@NullMarked
package io.baton.desk.firm;

import org.jspecify.annotations.NullMarked;
