/// How a partner's person becomes its contact by a code, in any chat.
@NullMarked
package io.baton.desk.partner.joining;

import org.jspecify.annotations.NullMarked;
