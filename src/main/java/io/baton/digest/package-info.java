/// The weekly summary: when it is due, where it is said once, and what it has to say.
@NullMarked
package io.baton.digest;

import org.jspecify.annotations.NullMarked;
