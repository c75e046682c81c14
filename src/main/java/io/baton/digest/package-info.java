/// The weekly summary: when it is due, which channels get it, and what it contains.
@NullMarked
package io.baton.digest;

import org.jspecify.annotations.NullMarked;
