/// Tells what a message asks for.
@NullMarked
package io.baton.understanding.intent;

import org.jspecify.annotations.NullMarked;
