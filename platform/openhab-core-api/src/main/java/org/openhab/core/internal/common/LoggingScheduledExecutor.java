/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.internal.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log of tasks that end with an exception nobody asks for.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class LoggingScheduledExecutor extends ScheduledThreadPoolExecutor {

    private final Logger logger = LoggerFactory.getLogger(LoggingScheduledExecutor.class);

    public LoggingScheduledExecutor(int corePoolSize, ThreadFactory threadFactory) {
        super(corePoolSize, threadFactory);
    }

    @Override
    protected void afterExecute(@Nullable Runnable task, @Nullable Throwable thrown) {
        super.afterExecute(task, thrown);
        if (thrown != null) {
            logger.warn("A scheduled task ended with an exception", thrown);
        } else if (task instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
            try {
                future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (CancellationException e) {
                logger.trace("A scheduled task was cancelled while it ended");
            } catch (ExecutionException e) {
                logger.warn("A scheduled task ended with an exception", e.getCause());
            }
        }
    }
}
