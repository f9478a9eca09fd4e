package dev.alongside.support.jdbc;

import dev.alongside.support.Id;
import java.lang.reflect.Constructor;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Typed ids are stored as the UUID they hold. */
final class IdConverters {

    private IdConverters() {}

    @WritingConverter
    enum ToUuid implements Converter<Id, UUID> {
        INSTANCE;

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    enum FromUuid implements ConverterFactory<UUID, Id> {
        INSTANCE;

        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            return value -> create(type, value);
        }

        private static <T extends Id> T create(Class<T> type, UUID value) {
            try {
                Constructor<T> constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException notAnIdRecord) {
                throw new IllegalStateException(type + " is not a record of one UUID", notAnIdRecord);
            }
        }
    }
}
