/// What people asked for, in their own words or with a file, and haven't confirmed yet. A draft
/// keeps the parts of a message that were understood, never the message.
@NullMarked
package io.baton.draft;

import org.jspecify.annotations.NullMarked;
