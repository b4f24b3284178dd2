import { App, Input, Modal, Spin } from 'antd';
import { useEffect } from 'react';
import { notice } from '../../data.mjs';

const yesNo = { okText: 'Evet', cancelText: 'Hayır', okButtonProps: { 'data-testid': 'save' } };

const asked = {
  confirm: { title: 'Sözleşmeyi onaylamak istediğinize emin misiniz?', ...yesNo },
  'refusal-confirm': { title: 'Sözleşmeyi reddetmek istediğinize emin misiniz?', ...yesNo },
  'removal-confirm': { title: 'Onay bekleyen sözleşmeyi silmek istediğinize emin misiniz?', ...yesNo },
  // Asks for consent to a text, not for a contract's approval.
  'terms-confirm': {
    title: 'Aydınlatma metni',
    content: 'Kişisel verilerimin işlenmesine ilişkin aydınlatma metnini okudum, onaylıyorum.',
    okText: 'Onayla',
    cancelText: 'Vazgeç',
  },
};

const told = {
  'approval-error': [
    'error',
    { title: 'Hata', content: 'Sözleşme onaylanamadı. Lütfen daha sonra tekrar deneyiniz.', okText: 'Tamam' },
  ],
  'done-modal': ['success', { title: notice.done, okText: 'Tamam' }],
  expired: [
    'warning',
    { title: 'Oturumunuzun süresi dolmuştur', content: 'Lütfen tekrar giriş yapınız.', okText: 'Tamam' },
  ],
};

/** Opens what the kit opens by a call rather than by an element. */
function Called({ kind }) {
  const { modal, message, notification } = App.useApp();
  useEffect(() => {
    if (asked[kind]) modal.confirm(asked[kind]);
    else if (told[kind]) modal[told[kind][0]](told[kind][1]);
    else if (kind === 'done-message') message.success(notice.done, 0);
    else
      notification.success({ title: notice.done, description: 'Sözleşme listesi yenilendi.', duration: 0 });
  }, [kind, modal, message, notification]);
  return null;
}

function Summary() {
  return (
    <ul>
      <li>İSG Profesyoneli: Deniz Kurgulu</li>
      <li>Görevi: C Sınıfı İş Güvenliği Uzmanı</li>
      <li>Süre: 240 dk/ay</li>
    </ul>
  );
}

function ApprovalModal() {
  return (
    <Modal
      title="Sözleşme Onayı"
      open
      okText="Onayla"
      cancelText="Vazgeç"
      okButtonProps={{ 'data-testid': 'save' }}
    >
      <Summary />
      <p>Sözleşmeyi onaylamak istediğinize emin misiniz?</p>
    </Modal>
  );
}

function RefusalModal() {
  return (
    <Modal title="Sözleşme Reddi" open okText="Onayla" cancelText="Vazgeç">
      <Summary />
      <p>Onay bekleyen sözleşmeyi reddediyorsunuz. Gerekçenizi yazınız.</p>
      <Input.TextArea rows={3} aria-label="Gerekçe" />
    </Modal>
  );
}

/** What lies above the page: a dialog, a notice, a mask. */
export function Over({ kind }) {
  if (kind === 'modal') return <ApprovalModal />;
  if (kind === 'refusal-form') return <RefusalModal />;
  if (kind === 'saving') return <Spin fullscreen description="İşleminiz yapılıyor…" />;
  return <Called kind={kind} />;
}
