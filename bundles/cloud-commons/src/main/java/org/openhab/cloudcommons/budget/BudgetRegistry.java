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
package org.openhab.cloudcommons.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link BudgetRegistry} gives everybody with the same client id the same budget.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class BudgetRegistry {

    private final Function<String, CallBudget> factory;
    private final Map<String, Shared> budgets = new HashMap<>();

    /**
     * @param factory makes the budget of a client id when it is first asked for
     */
    public BudgetRegistry(Function<String, CallBudget> factory) {
        this.factory = factory;
    }

    /**
     * The budget of a client id, to be closed by the caller when he needs it no longer.
     *
     * The last one to close it closes the budget; whoever comes later gets a new one.
     */
    public synchronized Lease acquire(String clientId) {
        Shared shared = budgets.get(clientId);
        if (shared == null) {
            shared = new Shared(factory.apply(clientId));
            budgets.put(clientId, shared);
        }
        shared.users++;
        return new Lease(clientId, shared);
    }

    private synchronized boolean release(String clientId, Shared shared) {
        shared.users--;
        return shared.users == 0 && budgets.remove(clientId, shared);
    }

    private static final class Shared {
        private final CallBudget budget;
        private int users;

        Shared(CallBudget budget) {
            this.budget = budget;
        }
    }

    /**
     * The {@link Lease} is one user's share in a budget.
     */
    public final class Lease implements AutoCloseable {
        private final String clientId;
        private final Shared shared;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Lease(String clientId, Shared shared) {
            this.clientId = clientId;
            this.shared = shared;
        }

        public CallBudget budget() {
            return shared.budget;
        }

        /** Gives the share back; a second time does nothing. */
        @Override
        public void close() {
            if (open.getAndSet(false) && release(clientId, shared)) {
                shared.budget.close();
            }
        }
    }
}
