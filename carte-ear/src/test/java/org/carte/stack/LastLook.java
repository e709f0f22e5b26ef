package org.carte.stack;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says what the browsers showed when a test failed: what it waited for in vain is seldom enough to know why. */
public final class LastLook implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Browser.shown().forEach(page -> System.out.println(context.getDisplayName() + " ended on " + page));
        }
    }
}
