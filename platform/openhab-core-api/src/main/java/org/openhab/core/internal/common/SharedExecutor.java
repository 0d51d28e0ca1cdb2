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

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out a pool in a way that nobody can shut it down.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SharedExecutor {

    private static final Logger LOGGER = LoggerFactory.getLogger(SharedExecutor.class);

    private SharedExecutor() {
    }

    /** A view of {@code pool} that logs attempts to shut it down and does nothing else about them. */
    public static <E extends ExecutorService> E of(String name, E pool, Class<E> type) {
        Object view = Proxy.newProxyInstance(SharedExecutor.class.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> switch (method.getName()) {
                case "shutdown", "close" -> refuse(name, null);
                case "shutdownNow" -> refuse(name, List.of());
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> call(pool, method, arguments);
                });
        return type.cast(view);
    }

    private static @Nullable Object refuse(String name, @Nullable Object answer) {
        LOGGER.warn("The shared thread pool '{}' must not be shut down", name, new IllegalStateException());
        return answer;
    }

    private static @Nullable Object call(ExecutorService pool, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(pool, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
