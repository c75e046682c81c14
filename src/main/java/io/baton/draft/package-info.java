/// What people asked for in their own words and haven't confirmed yet. A draft keeps the parts that
/// were understood, never the message.
@NullMarked
package io.baton.draft;

import org.jspecify.annotations.NullMarked;
