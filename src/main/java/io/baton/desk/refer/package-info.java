/// Referrals in words: logging, offering by button, closing, and what is shown of them.
@NullMarked
package io.baton.desk.refer;

import org.jspecify.annotations.NullMarked;
