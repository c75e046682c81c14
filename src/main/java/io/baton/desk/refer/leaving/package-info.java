/// What happens when someone responsible for a referral has left.
@NullMarked
package io.baton.desk.refer.leaving;

import org.jspecify.annotations.NullMarked;
