/// Marks which words of a message name the client, the need, the partner and so on.
@NullMarked
package io.baton.understanding.tagging;

import org.jspecify.annotations.NullMarked;
