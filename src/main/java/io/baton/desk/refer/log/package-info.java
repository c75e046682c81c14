/// Logs one referral or a bundle, in words or by form.
@NullMarked
package io.baton.desk.refer.log;

import org.jspecify.annotations.NullMarked;
