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
package org.openhab.core.thing.binding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContainingInAnyOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ThingTypeBuilder;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.ComponentContext;

/**
 * Factories make things of known types, and services along with handlers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BaseThingHandlerFactoryTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("demo:thing");
    private static final List<String> LOG = new ArrayList<>();

    /**
     * A discovery that notes what happens to it.
     */
    public static class SampleService implements ThingHandlerService, Runnable {
        private @Nullable ThingHandler handler;

        @Override
        public void setThingHandler(ThingHandler handler) {
            this.handler = handler;
            LOG.add("handler");
        }

        @Override
        public @Nullable ThingHandler getThingHandler() {
            return handler;
        }

        @Override
        public void initialize() {
            LOG.add("initialize");
        }

        @Override
        public void dispose() {
            LOG.add("dispose");
        }

        @Override
        public void run() {
            LOG.add("run");
        }
    }

    /**
     * An interface inside another class.
     */
    public interface Nested {
    }

    /**
     * A service that openHAB cannot register.
     */
    public static class NestedService extends SampleService implements Nested {
    }

    /**
     * Makes whatever handler the test wants.
     */
    static class SampleFactory extends BaseThingHandlerFactory {
        @Nullable
        ThingHandler next;

        @Override
        public boolean supportsThingType(ThingTypeUID thingTypeUID) {
            return TYPE.equals(thingTypeUID);
        }

        @Override
        protected @Nullable ThingHandler createHandler(Thing thing) {
            return next;
        }

        @Override
        protected void removeHandler(ThingHandler thingHandler) {
            LOG.add("remove");
        }
    }

    private final BundleContext bundleContext = mock(BundleContext.class);
    private final ServiceRegistration<?> registration = mock(ServiceRegistration.class);
    private final SampleFactory factory = new SampleFactory();
    private final ThingHandler handler = mock(ThingHandler.class);
    private final Thing thing = ThingBuilder.create(TYPE, "one").build();

    @BeforeEach
    void activate() {
        LOG.clear();
        ComponentContext context = mock(ComponentContext.class);
        when(context.getBundleContext()).thenReturn(bundleContext);
        doReturn(registration).when(bundleContext).registerService(any(String[].class), any(), isNull());
        factory.activate(context);
        factory.next = handler;
        when(handler.getServices()).thenReturn(List.of(SampleService.class));
    }

    @Test
    void servicesLiveWithTheirHandler() {
        assertThat(factory.registerHandler(thing), is(sameInstance(handler)));
        assertThat(LOG, contains("handler", "initialize"));
        ArgumentCaptor<String[]> names = ArgumentCaptor.forClass(String[].class);
        verify(bundleContext).registerService(names.capture(), any(SampleService.class), isNull());
        assertThat(names.getValue(), is(arrayContainingInAnyOrder("java.lang.Runnable")));

        thing.setHandler(handler);
        factory.unregisterHandler(thing);
        assertThat(LOG, contains("handler", "initialize", "remove", "dispose"));
        verify(registration).unregister();
    }

    /** As in openHAB 4.3.11 and 5.2.1, where OSGi refuses such a name. */
    @Test
    void nestedInterfacesAreNamedAsInSourceCode() {
        when(handler.getServices()).thenReturn(List.of(NestedService.class));
        factory.registerHandler(thing);
        ArgumentCaptor<String[]> names = ArgumentCaptor.forClass(String[].class);
        verify(bundleContext).registerService(names.capture(), any(NestedService.class), isNull());
        assertThat(names.getValue(),
                is(arrayContainingInAnyOrder("org.openhab.core.thing.binding.BaseThingHandlerFactoryTest.Nested",
                        "java.lang.Runnable")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void componentsAreTakenFromOsgi() {
        SampleService component = new SampleService();
        ServiceReference<SampleService> reference = mock(ServiceReference.class);
        ServiceObjects<SampleService> objects = mock(ServiceObjects.class);
        when(bundleContext.getServiceReference(SampleService.class)).thenReturn(reference);
        when(bundleContext.getServiceObjects(reference)).thenReturn(objects);
        when(objects.getService()).thenReturn(component);

        factory.registerHandler(thing);
        assertThat(component.getThingHandler(), is(sameInstance(handler)));
        verify(bundleContext).registerService(any(String[].class), eq(component), isNull());

        factory.unregisterHandler(thing);
        verify(objects).ungetService(component);
    }

    @Test
    void refusesThingsWithoutHandlerAndBridgesWithAWrongOne() {
        assertThrows(IllegalStateException.class,
                () -> factory.registerHandler(BridgeBuilder.create(TYPE, "b").build()));
        factory.next = null;
        assertThrows(IllegalStateException.class, () -> factory.registerHandler(thing));
        assertThrows(IllegalStateException.class, () -> new SampleFactory().getBundleContext());
    }

    @Test
    @SuppressWarnings("unchecked")
    void makesThingsOfTypesInTheRegistry() {
        assertThat(factory.createThing(TYPE, new Configuration(), (ThingUID) null, null), is(nullValue()));

        ThingTypeRegistry types = mock(ThingTypeRegistry.class);
        when(types.getThingType(TYPE))
                .thenReturn(ThingTypeBuilder.instance(TYPE, "T").withProperties(Map.of("vendor", "X")).buildBridge());
        ServiceReference<ThingTypeRegistry> reference = mock(ServiceReference.class);
        BundleContext withTypes = mock(BundleContext.class);
        org.mockito.stubbing.Answer<ServiceReference<?>[]> references = call -> ThingTypeRegistry.class.getName()
                .equals(call.getArgument(0)) ? new ServiceReference<?>[] { reference } : null;
        try {
            when(withTypes.getServiceReferences(anyString(), any())).thenAnswer(references);
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        when(withTypes.getService(reference)).thenReturn(types);
        ComponentContext context = mock(ComponentContext.class);
        when(context.getBundleContext()).thenReturn(withTypes);
        SampleFactory other = new SampleFactory();
        other.activate(context);

        Thing made = Objects.requireNonNull(
                other.createThing(TYPE, new Configuration(), (ThingUID) null, new ThingUID("demo:bridge:b")));

        assertThat(made, is(instanceOf(Bridge.class)));
        assertThat(made.getUID().getAsString(), matchesPattern("demo:thing:[0-9a-f]{12}"));
        assertThat(made.getProperties(), is(Map.of("vendor", "X")));
        assertThat(made.getBridgeUID(), is(new ThingUID("demo:bridge:b")));
        other.deactivate(context);
        assertThrows(IllegalStateException.class, other::getBundleContext);
    }
}
