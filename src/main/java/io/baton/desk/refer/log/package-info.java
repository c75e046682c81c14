/// Logs one referral or a bundle, from a command or a form.
@NullMarked
package io.baton.desk.refer.log;

import org.jspecify.annotations.NullMarked;
